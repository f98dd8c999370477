// npm run --silent rolefit -- <command>: the product's own core on the command line. `--help` explains.
import { contentOrExit } from './content-files.ts';
import { parseCommand, UsageError, usage } from './rolefit/command.ts';
import { InputError } from './rolefit/input.ts';
import { itemLines } from './rolefit/items.ts';
import { openLinks } from './rolefit/open-links.ts';
import { openOutput } from './rolefit/output.ts';
import { scorePeople } from './rolefit/score-people.ts';
import { simulatePeople } from './rolefit/simulate-people.ts';

async function run(): Promise<boolean> {
  const command = parseCommand(process.argv.slice(2));
  const output = openOutput(process.stdout);
  if (command.kind === 'help') {
    output.write(usage);
    await output.flush();
    return true;
  }
  const { pack } = contentOrExit();
  switch (command.kind) {
    case 'items':
      output.write(itemLines(pack));
      await output.flush();
      return true;
    case 'score':
      return scorePeople(pack, command, output, openOutput(process.stderr));
    case 'simulate':
      await simulatePeople(pack, command, output);
      return true;
    case 'open':
      return openLinks(pack, command.link, output);
    default:
      return command satisfies never;
  }
}

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads may stop early, as `head` does: nothing is left to do then.
  stream.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  });
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
