import { mediaTypes } from '../../generate.ts';
import type { Content, Operation, Parameter, Schema } from './open-api.ts';

/** The address that stands in the examples: where the service listens unless it is told otherwise. */
export const exampleAddress = 'http://127.0.0.1:8787';

/** A command that asks for an operation, with the files it needs by their usual names. */
export function curlExample(path: string, { parameters = [], requestBody, responses }: Operation): string {
  const sent = requestBody === undefined ? [] : bodyArguments(requestBody.content);
  const kept = isFile(responses['200']) ? ['-OJ'] : [];
  return ['curl', ...sent, ...kept, `${exampleAddress}${filledIn(path, parameters)}`].join(' ');
}

function isFile(answer: Operation['responses'][string] | undefined): boolean {
  const content = answer !== undefined && 'content' in answer ? answer.content : {};
  return Object.keys(content)[0] !== 'application/json';
}

function bodyArguments(content: Content): readonly string[] {
  const [type = '', body] = Object.entries(content)[0] ?? [];
  if (body === undefined) return [];
  if (type === 'multipart/form-data') return formArguments(body.schema);
  return [
    '-H',
    `'Content-Type: ${type}'`,
    '--data-binary',
    `@${fileOf(type === 'application/json' ? { contentMediaType: type } : body.schema)}`,
  ];
}

/** The parts that a form must have. */
function formArguments({ properties = {}, required = [] }: Schema): readonly string[] {
  return required.flatMap((name) => ['-F', `${name}=@${fileOf(properties[name] ?? {})}`]);
}

function fileOf({ contentMediaType = '' }: Schema): string {
  return fileNames[contentMediaType] ?? 'ket-qua.xlsx';
}

const fileNames: Readonly<Record<string, string>> = {
  'application/json': 'ho-so.json',
  [mediaTypes.docx]: 'van-ban.docx',
  [mediaTypes.xlsx]: 'ho-so.xlsx',
};

function filledIn(path: string, parameters: readonly Parameter[]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { example, schema } = parameters.find((each) => each.name === name) ?? {};
    return example ?? String(schema?.enum?.[0] ?? name);
  });
}
