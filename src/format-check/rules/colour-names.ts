/**
 * A Vietnamese name for a colour of letters or of what lies behind them, with its code where people can look it up:
 * “màu đỏ (FF0000)”. Takes RRGGBB or one of Word's names for highlighting.
 */
export function colourName(colour: string): string {
  const named = highlights.get(colour);
  if (named !== undefined) return `màu ${named}`;
  const channels = channelsOf(colour);
  return channels === undefined ? `màu ${colour}` : `màu ${nameOf(channels)} (${colour})`;
}

/** How bright the brightest part of a colour is, from 0 to 255; nothing for what is no RRGGBB. */
export function brightness(colour: string): number | undefined {
  const channels = channelsOf(colour);
  return channels === undefined ? undefined : Math.max(...channels);
}

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels | undefined {
  if (!/^[0-9A-F]{6}$/i.test(colour)) return undefined;
  const value = Number.parseInt(colour, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function nameOf(channels: Channels): string {
  const most = Math.max(...channels);
  const spread = most - Math.min(...channels);
  if (spread < 24) return most >= 0xf0 ? 'trắng' : most <= 0x33 ? 'gần đen' : 'xám';
  const hue = hueOf(channels, most, spread);
  return hues.find(([to]) => hue < to)?.[1] ?? 'đỏ';
}

/** Degrees on the colour circle: red 0, green 120, blue 240. */
function hueOf([red, green, blue]: Channels, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  return most === green ? ((blue - red) / spread) * 60 + 120 : ((red - green) / spread) * 60 + 240;
}

const hues: readonly (readonly [to: number, name: string])[] = [
  [15, 'đỏ'],
  [45, 'cam'],
  [70, 'vàng'],
  [165, 'xanh lá cây'],
  [195, 'xanh lơ'],
  [260, 'xanh dương'],
  [310, 'tím'],
  [345, 'hồng'],
];

/** ECMA-376 Part 1, 17.18.40 */
const highlights: ReadonlyMap<string, string> = new Map([
  ['black', 'đen'],
  ['blue', 'xanh dương'],
  ['cyan', 'xanh lơ'],
  ['darkBlue', 'xanh dương đậm'],
  ['darkCyan', 'xanh lơ đậm'],
  ['darkGray', 'xám đậm'],
  ['darkGreen', 'xanh lá cây đậm'],
  ['darkMagenta', 'tím đậm'],
  ['darkRed', 'đỏ đậm'],
  ['darkYellow', 'vàng đậm'],
  ['green', 'xanh lá cây'],
  ['lightGray', 'xám nhạt'],
  ['magenta', 'hồng'],
  ['red', 'đỏ'],
  ['white', 'trắng'],
  ['yellow', 'vàng'],
]);
