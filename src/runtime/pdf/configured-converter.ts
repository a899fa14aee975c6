import type { PdfConverter } from '../../rendering/pdf.ts';
import { findProgram } from './find-program.ts';
import { fontNotice } from './fonts.ts';
import { gotenbergConverter } from './gotenberg.ts';
import { gotenbergAddress } from './gotenberg-address.ts';
import { sofficeConverter } from './soffice.ts';

/** The converter as it is found at the start, and what the log says about it in Vietnamese. */
export interface ConfiguredConverter {
  readonly pdf: PdfConverter | undefined;
  readonly description: string;
  /** What will go wrong unless somebody sees to it. */
  readonly notice?: string;
}

/**
 * The converter that the environment asks for: Gotenberg if its address is given, else LibreOffice if it is there, by
 * `TRINH_KY_SOFFICE` or on the PATH, else none. What was asked for and can't be had is a fault, in a Vietnamese sentence.
 */
export async function configuredConverter(
  env: NodeJS.ProcessEnv,
): Promise<ConfiguredConverter | { readonly fault: string }> {
  const { TRINH_KY_GOTENBERG_URL: gotenberg, TRINH_KY_SOFFICE: soffice, PATH: path } = env;
  if (gotenberg) {
    const url = gotenbergAddress(gotenberg);
    if ('fault' in url) return url;
    return { pdf: gotenbergConverter({ url, fetch }), description: `Bản PDF: qua Gotenberg tại ${url.host}.` };
  }
  const program = await findProgram(soffice ? [soffice] : ['soffice', 'libreoffice'], path);
  if (program === undefined && soffice) {
    return { fault: `Không tìm thấy LibreOffice tại “${soffice}”. Sửa biến môi trường TRINH_KY_SOFFICE.` };
  }
  if (program === undefined) {
    return {
      pdf: undefined,
      description: 'Bản PDF: không có, vì máy không có LibreOffice (soffice) và không đặt TRINH_KY_GOTENBERG_URL.',
    };
  }
  const notice = await fontNotice(env);
  return {
    pdf: sofficeConverter({ program }),
    description: `Bản PDF: bằng LibreOffice (${program}).`,
    ...(notice === undefined ? {} : { notice }),
  };
}
