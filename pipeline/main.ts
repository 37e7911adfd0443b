import { program } from "./commands/program.ts";
import { say } from "./commands/terminal.ts";

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
  if (code === "EPIPE") process.exit(0);
  say(`error: cannot write the output: the system says ${code}; free some space, or write it to another place`);
  process.exit(2);
});
process.exitCode = await program(process.argv.slice(2));
