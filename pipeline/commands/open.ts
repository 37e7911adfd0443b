import { spawn } from "node:child_process";
import { say } from "./terminal.ts";

/** The program of each system that opens an address. */
const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Asks the system to open an address in the browser; where it cannot, says so. */
export function openInBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => say(`Cannot open the browser with "${program}": open the address yourself.`));
  child.unref();
}
