/**
 * Draws the icon: a page of text under a magnifier, on a rounded tile that keeps it legible on light and dark toolbars.
 * One list of shapes gives both public/icons/icon.svg and the PNG sizes the manifest names; no image library is needed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { encodePng } from './png.ts';

const folder = resolve(import.meta.dirname, '../../public/icons');
const sizes = [16, 32, 48, 96, 128];

/** Geometry on a grid of 128; `small` marks what is left out below 32 pixels, where it would only blur. */
type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string; isDetail?: boolean }
  | { kind: 'disc'; x: number; y: number; radius: number; fill: string; isDetail?: boolean }
  | { kind: 'stroke'; from: [number, number]; to: [number, number]; width: number; fill: string; isDetail?: boolean };

const tile = '#0b5c8f';
const paper = '#ffffff';
const ink = '#9fb6c6';
const glass = '#ffd54a';

const shapes: Shape[] = [
  { kind: 'box', x: 0, y: 0, width: 128, height: 128, radius: 26, fill: tile },
  { kind: 'box', x: 22, y: 16, width: 66, height: 92, radius: 8, fill: paper },
  { kind: 'box', x: 33, y: 30, width: 44, height: 9, radius: 4, fill: tile, isDetail: true },
  { kind: 'box', x: 33, y: 48, width: 44, height: 6, radius: 3, fill: ink, isDetail: true },
  { kind: 'box', x: 33, y: 62, width: 30, height: 6, radius: 3, fill: ink, isDetail: true },
  { kind: 'box', x: 33, y: 76, width: 24, height: 6, radius: 3, fill: ink, isDetail: true },
  { kind: 'box', x: 33, y: 90, width: 20, height: 6, radius: 3, fill: ink, isDetail: true },
  { kind: 'stroke', from: [92, 94], to: [112, 114], width: 22, fill: tile },
  { kind: 'stroke', from: [92, 94], to: [111, 113], width: 12, fill: glass },
  { kind: 'disc', x: 78, y: 78, radius: 32, fill: tile },
  { kind: 'disc', x: 78, y: 78, radius: 27, fill: glass },
  { kind: 'disc', x: 78, y: 78, radius: 18, fill: paper },
  { kind: 'box', x: 66, y: 71, width: 24, height: 6, radius: 3, fill: tile, isDetail: true },
  { kind: 'box', x: 66, y: 81, width: 17, height: 6, radius: 3, fill: tile, isDetail: true },
];

function svgOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" fill="${shape.fill}"/>`;
    case 'disc':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${shape.fill}"/>`;
    case 'stroke':
      return `<path d="M${shape.from.join(' ')}L${shape.to.join(' ')}" stroke="${shape.fill}" stroke-width="${shape.width}" stroke-linecap="round"/>`;
  }
}

function covers(shape: Shape, x: number, y: number): boolean {
  switch (shape.kind) {
    case 'box': {
      const dx = Math.max(shape.x + shape.radius - x, 0, x - (shape.x + shape.width - shape.radius));
      const dy = Math.max(shape.y + shape.radius - y, 0, y - (shape.y + shape.height - shape.radius));
      return Math.hypot(dx, dy) <= shape.radius;
    }
    case 'disc':
      return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
    case 'stroke': {
      const [ax, ay] = shape.from;
      const [bx, by] = shape.to;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= shape.width / 2;
    }
  }
}

function rgb(hex: string): [number, number, number] {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** RGBA pixels of the icon, `samples`² points a pixel. */
function pixelsOf(size: number, samples = 8): Uint8Array {
  const drawn = size < 32 ? shapes.filter(shape => !shape.isDetail) : shapes;
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < samples ** 2; sample++) {
        const x = ((column + ((sample % samples) + 0.5) / samples) * 128) / size;
        const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) * 128) / size;
        const top = drawn.findLast(shape => covers(shape, x, y));
        if (!top) continue;
        covered++;
        rgb(top.fill).forEach((value, channel) => {
          sum[channel] = (sum[channel] ?? 0) + value;
        });
      }
      const at = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel++) pixels[at + channel] = covered ? Math.round((sum[channel] ?? 0) / covered) : 0;
      pixels[at + 3] = Math.round((255 * covered) / samples ** 2);
    }
  }
  return pixels;
}

mkdirSync(folder, { recursive: true });
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128">\n  ${shapes.map(svgOf).join('\n  ')}\n</svg>\n`;
writeFileSync(join(folder, 'icon.svg'), svg);
for (const size of sizes) writeFileSync(join(folder, `${size}.png`), encodePng(size, size, 6, pixelsOf(size)));
