import { startServer } from "../../built/preview/server.js";

// The packed server over the folder that is named: it tells its address and what a write must carry in one line.
const server = await startServer(process.argv[2], 0, "test");
await server.desk.follow();
process.stdout.write(`${JSON.stringify({ address: server.address, token: server.token })}\n`);
