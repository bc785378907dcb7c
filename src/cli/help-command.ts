import { Command } from 'commander';
import { nearestWord } from '../measure/nearest-word.ts';

/** `onbrand help kit import`. The parser's own one answers a slip in the name with the whole help, and no word about it. */
export const helpCommand = (parent: Command, description: string): Command =>
  new Command('help')
    .description(description)
    .argument('[command...]')
    .action((names: readonly string[]) => {
      let asked = parent;
      for (const name of names) {
        if (asked.commands.length === 0) break;
        asked = asked.commands.find((command) => command.name() === name) ?? refuse(asked, name);
      }
      asked.help();
    });

/** As the parser refuses a command. */
function refuse(parent: Command, name: string): never {
  const nearest = nearestWord(
    name,
    parent.commands.map((command) => command.name()),
  );
  return parent.error(`error: unknown command '${name}'${nearest === null ? '' : `\n(Did you mean ${nearest}?)`}`);
}
