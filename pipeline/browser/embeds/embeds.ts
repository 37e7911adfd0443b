/*
 * The page on which charts are tried: it copies snippets, and gives each story around a chart the height of its text, so that what is seen of the chart's
 * own height is the work of its frame alone.
 */

/** How long a button says that it has copied, in milliseconds. */
const TOLD = 2000;

function say(words: string): void {
  const told = document.getElementById("told");
  if (told !== null) told.textContent = words;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const block = document.getElementById(button.dataset.copy ?? "");
  if (block === null) return;
  const name = button.getAttribute("aria-label")?.replace("Copy: ", "") ?? "";
  try {
    await navigator.clipboard.writeText(block.textContent);
    button.textContent = "Copied";
    say(`Copied: ${name}`);
  } catch {
    // A browser may forbid it: then the text stands there selected, and the keys of the system copy it.
    block.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(block);
    button.textContent = "Selected";
    say(`Selected: ${name}. Copy it with the keys of your system.`);
  }
  setTimeout(() => {
    button.textContent = "Copy";
  }, TOLD);
}

function follow(frame: HTMLIFrameElement): void {
  const story = frame.contentDocument?.body;
  if (!story) return;
  new ResizeObserver(() => {
    frame.height = String(Math.ceil(story.getBoundingClientRect().height));
  }).observe(story);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]"))
  button.addEventListener("click", () => copy(button));
for (const frame of document.querySelectorAll("iframe")) {
  frame.addEventListener("load", () => follow(frame));
  // One that was not loaded yet holds an empty page.
  if (frame.contentDocument?.URL !== "about:blank") follow(frame);
}
