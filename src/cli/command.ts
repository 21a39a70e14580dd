/** What the commands that drive a browser have in common. */
import { messageOf } from '../model/result';

/** Runs a command; what it throws is said in one sentence, without a stack, and the exit status is 1. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
