import data from './consent.json' with { type: 'json' };
import { labelOf } from './labels.ts';

const text = new RegExp(data.wall.text, 'i');

/** The controls of a layer, its open shadow root included. */
export function controlsOf(layer: ParentNode): Element[] {
  return [...layer.querySelectorAll('button,a,[role=button],input[type=button],input[type=submit]')];
}

/** Whether a consent layer asks for consent or money: it says so and has no free control that refuses. */
export function isWall(layer: Element | ShadowRoot): boolean {
  if (data.wall.markers.some(css => (layer as Element).matches?.(css) || layer.querySelector(css))) return true;
  if (!text.test(layer.textContent ?? '')) return false;
  const labels = controlsOf(layer).map(labelOf);
  return labels.includes('accept') && !labels.includes('reject');
}

/** Whether the page carries the marker of a wall, wherever it stands. */
export function hasWallMarker(document: Document): boolean {
  return data.wall.markers.some(css => document.querySelector(css) !== null);
}
