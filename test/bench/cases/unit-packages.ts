import { createGenerator } from '../../../src/generate.ts';
import { packUnits } from '../../../src/unit-packages.ts';
import { inspectionOfUnits } from '../../support/many-units.ts';
import { repositoryTemplates } from '../../support/rounds.ts';
import type { Case, Made } from '../case.ts';
import { floorOf } from '../floor.ts';

/** What every inspected unit is sent, in one zip; the pieces are counted and let go, as a server sends them. */
export function unitPackagesCase(units: number): Case {
  const dossier = inspectionOfUnits(units);
  const given = { dossier, bytes: new TextEncoder().encode(JSON.stringify(dossier)) };
  const generator = createGenerator({ templates: repositoryTemplates });
  return {
    id: `packages-${units}`,
    title: `packages for ${units.toLocaleString('en')} units`,
    tools: {
      ours: () => ({ turns: 1, warmUp: 0, once: pack }),
      floor: () => ({ turns: 1, warmUp: 0, once: deflated }),
    },
  };

  async function pack(): Promise<Made> {
    const { chunks, findings } = await packUnits(generator, given);
    let size = 0;
    let pieces = 0;
    const folders = new Set<string>();
    for await (const chunk of chunks) {
      size += chunk.length;
      pieces += 1;
      const folder = /^(\d+)_/.exec(String.fromCharCode(...chunk.subarray(30, 40)))?.[1];
      if (folder !== undefined) folders.add(folder);
    }
    // A unit whose papers could not be made is a finding and has no folder.
    const lacking =
      folders.size === units ? [] : [`${units - folders.size} units`, ...findings().map(({ code }) => code)];
    // Two pieces for each file, its header and its content, and one for the list of contents.
    return { size, files: (pieces - 1) / 2, lacking };
  }

  /** All papers of the package deflated once more, each as it comes. */
  async function deflated(): Promise<Made> {
    const { chunks } = await packUnits(generator, given);
    let milliseconds = 0;
    let size = 0;
    let files = 0;
    for await (const chunk of chunks) {
      if (!isPaper(chunk)) continue;
      const made = floorOf(chunk);
      milliseconds += made.milliseconds ?? 0;
      size += made.size ?? 0;
      files += 1;
    }
    return { milliseconds, size, files };
  }
}

/** A zip file inside the zip, not a header of the outer one, which is shorter. */
function isPaper(chunk: Uint8Array): boolean {
  return chunk.length > 1000 && chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3;
}
