/**
 * `npm run withhold-name`: asks for the name of a person that no text may hold, and keeps its hash.
 * It is asked for, so that it stands in no history of commands.
 */
import { createInterface } from "node:readline/promises";
import { withholdName } from "../tests/support/texts/name-hashes.mjs";

const questions = createInterface({ input: process.stdin, output: process.stdout });
const name = await questions.question("The name, as one would write it: ");
questions.close();
if (/\p{L}{2}/u.test(name)) withholdName(name);
else process.exitCode = 1;
