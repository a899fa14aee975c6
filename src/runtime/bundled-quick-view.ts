import docxPreview from '../../node_modules/docx-preview/dist/docx-preview.min.js';
import jszip from '../../node_modules/jszip/dist/jszip.min.js';
import type { QuickViewLibraries } from '../http/pages/frame/assets.ts';

/** The libraries of the quick view, bundled as texts (`wrangler.toml`). */
export const bundledQuickView: QuickViewLibraries = { read: async () => `${jszip}\n${docxPreview}` };
