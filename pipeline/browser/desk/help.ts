import { part } from "./dom.ts";
import { singleKeys } from "./keys.ts";

/** The help with the keys, and the switch for single letters. Gives what opens it. */
export function help(): () => void {
  const dialog = part<HTMLDialogElement>("help");
  const single = part<HTMLInputElement>("single");
  const open = () => {
    single.checked = singleKeys.on;
    dialog.showModal();
  };
  single.addEventListener("change", () => {
    singleKeys.on = single.checked;
    document.body.classList.toggle("no-keys", !single.checked);
  });
  document.body.classList.toggle("no-keys", !singleKeys.on);
  part("help-button").addEventListener("click", open);
  return open;
}
