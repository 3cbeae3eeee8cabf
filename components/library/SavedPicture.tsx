import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import type { SavedFigure } from './savedFigures.ts';

/** A picture at hand: an address of our own, and its size. */
export interface PictureSource {
  src: string;
  width: number;
  height: number;
}

interface SavedPictureProps {
  figure: SavedFigure;
  /** null where the page did not let the picture be kept: then its description and a link stand in its place. */
  source: PictureSource | null;
  /** Its caption. */
  children: ComponentChildren;
}

/** A picture of a saved copy with its caption. */
export function SavedPicture({ figure, source, children }: SavedPictureProps) {
  return (
    <figure class="saved-figure">
      {source ? (
        <img src={source.src} width={source.width} height={source.height} alt={figure.alt} loading="lazy" />
      ) : (
        <p class="figure-missing">
          {figure.alt && <strong>{figure.alt}</strong>}
          <span>{t('pictureNotKept')}</span>{' '}
          <a href={figure.url} target="_blank" rel="noreferrer">
            {t('pictureOnSite')} ↗
          </a>
        </p>
      )}
      {children && <figcaption>{children}</figcaption>}
    </figure>
  );
}
