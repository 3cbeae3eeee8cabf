import { encodePng } from '../tools/png.ts';

/** A picture of one colour (RGB, 8 bit), to stand for a photograph. */
export function pngOf(width: number, height: number, color: readonly [number, number, number]): Buffer {
  return encodePng(width, height, 2, Buffer.alloc(width * height * 3, Buffer.from(color)));
}
