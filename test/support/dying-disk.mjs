// Loaded before the program (`node --import`): the process is killed at the n-th change that it makes to the disk below a folder, before
// the change, or in the midst of it where bytes are written. DIE_BELOW names the folder, DIE_AT the change, counted from 1; where the
// program ends before, it says so: "ALIVE after n".
// FULL_AT instead: from the n-th change on the disk is full.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const below = process.env.DIE_BELOW;
const dieAt = Number(process.env.DIE_AT ?? Infinity);
const fullAt = Number(process.env.FULL_AT ?? Infinity);
let changes = 0;

const files = new Map();
const isBelow = (target) => (typeof target === "number" ? files.has(target) : String(target).startsWith(below));
const die = () => process.kill(process.pid, "SIGKILL");
const full = () => {
  throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
};

/** A change is one point where the program may be killed; `half` does a part of it, which is a second one. */
function change(name, half) {
  const real = fs[name];
  fs[name] = (target, ...rest) => {
    if (!isBelow(target) || (name === "openSync" && rest[0] === "r")) return real(target, ...rest);
    if (++changes === dieAt) die();
    // A full disk still lets go of what is there, and moves it.
    if (changes >= fullAt && half !== undefined) full();
    if (half !== undefined && ++changes === dieAt) {
      half(real, target, ...rest);
      die();
    }
    const given = real(target, ...rest);
    if (name === "openSync") files.set(given, target);
    return given;
  };
}

const halfOf = (content) => content.slice(0, Math.floor(content.length / 2));
for (const name of ["renameSync", "rmSync", "fsyncSync"]) change(name);
change("openSync", (real, target, ...rest) => fs.closeSync(real(target, ...rest)));
change("mkdirSync", (real, ...rest) => real(...rest));
change("writeFileSync", (real, target, content, ...rest) => real(target, halfOf(content), ...rest));
syncBuiltinESMExports();

process.on("exit", () => process.stderr.write(`ALIVE after ${changes}\n`));
