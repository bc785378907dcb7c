import type { Node } from './dom.ts';
import type { Block } from './walk.ts';

/**
 * Which blocks stand together, as numbers from 0: those whose nearest common holder is the same. The holder of a block is
 * the smallest element around it that holds another one too: the cell of a card, the row of a price list, a column.
 */
export function groupsOf(blocks: readonly Pick<Block, 'node' | 'look'>[]): readonly number[] {
  const held = new Map<Node, number>();
  for (const { node, look } of blocks) {
    if (look.hidden) continue;
    for (const holder of around(node)) held.set(holder, (held.get(holder) ?? 0) + 1);
  }
  const numbers = new Map<Node | null, number>();
  return blocks.map(({ node }) => {
    const holder = around(node).find((one) => (held.get(one) ?? 0) > 1) ?? null;
    const number = numbers.get(holder) ?? numbers.size;
    numbers.set(holder, number);
    return number;
  });
}

function around(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let next: Node | null = node; next !== null; next = next.parent) found.push(next);
  return found;
}
