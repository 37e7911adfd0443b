// Stands in for `npx`: has a call answered by the process that listens at a socket. Arguments: the socket, "tallywire", those of the call.
import { readFileSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { json } from "node:stream/consumers";

const [, , socket, , ...args] = process.argv;
const call = connect(socket);
call.end(JSON.stringify({ args, cwd: process.cwd(), input: args.includes("-") ? readFileSync(0, "utf8") : "" }));
const { status, printed } = await json(call);
for (const [to, text] of printed) writeSync(to, text);
process.exitCode = status;
