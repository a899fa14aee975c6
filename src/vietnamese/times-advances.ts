/** The unit of the advances: parts of an em. */
export const unitsPerEm = 2048;

/**
 * How far each character moves the pen in upright Times New Roman, by weight; measured on Tinos, which has the same
 * metrics. Letters with Vietnamese marks are as wide as their base letter, but for the horn of ơ, ư and Ư.
 */
export const advances: Readonly<Record<'regular' | 'bold', ReadonlyMap<string, number>>> = {
  regular: charactersByAdvance([
    [369, "'"],
    [410, '|'],
    [512, ' ,.\u00a0'],
    [569, '/:;\\ijlt'],
    [682, '!()-I[]`fr‘’'],
    [797, 'Js'],
    [819, '°'],
    [836, '"'],
    [909, '?acez“”'],
    [961, '^'],
    [983, '{}'],
    [1024, '#$*0123456789_bdghknopquvxy–'],
    [1083, 'ơ'],
    [1108, '~'],
    [1110, 'ư'],
    [1139, 'FPS'],
    [1155, '+<=>'],
    [1251, 'ELTZ'],
    [1366, 'BCR'],
    [1479, 'ADGHKNOQUVXYwƠ'],
    [1589, 'Ư'],
    [1593, '&m'],
    [1706, '%'],
    [1821, 'M'],
    [1886, '@'],
    [1933, 'W'],
    [2048, '—…'],
  ]),
  bold: charactersByAdvance([
    [451, '|'],
    [512, ' ,.\u00a0'],
    [569, "'/\\il"],
    [682, '!()-:;[]`fjt‘’'],
    [797, 'Is'],
    [807, '{}'],
    [819, '°'],
    [909, 'cerz'],
    [1024, '#$*0123456789?J_agovxy–“”'],
    [1065, '~'],
    [1134, 'ơ'],
    [1137, '"'],
    [1139, 'Sbdhknpqu'],
    [1167, '+<=>'],
    [1190, '^'],
    [1229, 'ư'],
    [1251, 'FP'],
    [1366, 'BELTZ'],
    [1479, 'ACDNRUVXYw'],
    [1593, 'GHKOQƠ'],
    [1630, 'Ư'],
    [1706, '&m'],
    [1905, '@'],
    [1933, 'M'],
    [2048, '%W—…'],
  ]),
};

function charactersByAdvance(rows: readonly (readonly [advance: number, characters: string])[]): Map<string, number> {
  return new Map(
    rows.flatMap(([advance, characters]) => [...characters].map((character) => [character, advance] as const)),
  );
}
