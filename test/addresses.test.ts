import { expect, it } from "vitest";
import { atDirective, webAddress } from "../pipeline/addresses.ts";

it.each([
  ["https://example.org/a", "https://example.org/a"],
  ["http://example.org/a b", "http://example.org/a%20b"],
  ["javascript:alert(1)", null],
  [" JavaScript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["//example.org", null],
  ["example.org", null],
  ["", null],
  [null, null],
])("%j as an address of the web", (url, address) => {
  expect(webAddress(url)).toBe(address);
});

it.each([
  ["https://example.org/a", "https://example.org/a#:~:text=Six"],
  ["https://example.org/a#top", "https://example.org/a#top:~:text=Six"],
  ["https://example.org/a#:~:text=Five", "https://example.org/a#:~:text=Five&text=Six"],
])("opens %s at some words", (address, opened) => {
  expect(atDirective(address, "text=Six")).toBe(opened);
});
