import type { AppPorts } from '../http/app.ts';
import { bundledRounds } from './bundled-rounds.ts';
import { bundledFolder, folderTemplates } from './folder-templates.ts';
import { openOwnFolder } from './own-folder.ts';
import { installedQuickView } from './quick-view.ts';
import { bundledSamples } from './sample-dossiers.ts';

/** What every thread of the service on Node makes papers with. */
export type MakingPorts = Pick<AppPorts, 'templates' | 'ownTemplates' | 'samples' | 'rounds' | 'quickView'>;

/** The ports, with what there is to notice about an office's own templates; or why they can't be opened, in Vietnamese. */
export async function nodePorts(
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly ports: MakingPorts; readonly notice?: string | undefined } | { readonly fault: string }> {
  const own = await openOwnFolder(environment.TRINH_KY_TEMPLATES);
  if ('fault' in own) return { fault: `${own.fault} Sửa biến môi trường TRINH_KY_TEMPLATES.` };
  const ports = {
    templates: folderTemplates(bundledFolder),
    samples: bundledSamples,
    rounds: bundledRounds,
    quickView: installedQuickView,
    ...own.ports,
  };
  return { ports, notice: own.notice };
}
