import validate, { type ValidationResult } from '@ooxml-tools/validate';
import PizZip from 'pizzip';

/**
 * What Microsoft's Open XML validator finds wrong with a Word file: nothing, for a file that Word opens. The validator
 * does not look inside `mc:AlternateContent`, so the file is read a second time with what Word would choose unwrapped.
 */
export async function openXmlFaults(bytes: Uint8Array): Promise<ValidationResult[]> {
  const asWritten = await validate(bytes, 'docx', 'Microsoft365');
  return [...asWritten, ...(await validate(withChoicesUnwrapped(bytes), 'docx', 'Microsoft365'))];
}

function withChoicesUnwrapped(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  for (const name of Object.keys(zip.files).filter((each) => /^word\/[^/]*\.xml$/.test(each))) {
    const xml = zip.file(name)?.asText() ?? '';
    zip.file(
      name,
      xml.replace(/<mc:AlternateContent><mc:Choice[^>]*>(.*?)<\/mc:Choice>.*?<\/mc:AlternateContent>/gs, '$1'),
    );
  }
  return zip.generate({ type: 'uint8array' });
}
