import validate from '@ooxml-tools/validate';

/** What Microsoft's Open XML validator finds wrong with a Word file: nothing, for a file that Word opens. */
export async function openXmlFaults(bytes: Uint8Array): Promise<unknown[]> {
  return await validate(bytes, 'docx', 'Microsoft365');
}
