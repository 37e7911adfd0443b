import { part, put } from "./dom.ts";

/** On a narrow screen the card is a sheet over the text that can be folded. */
export function sheet(): void {
  const button = part("fold");
  button.addEventListener("click", () => {
    const folded = part("card").classList.toggle("folded");
    put(button, "aria-expanded", folded ? "false" : "true");
    button.textContent = folded ? "Show the card" : "Fold";
  });
}
