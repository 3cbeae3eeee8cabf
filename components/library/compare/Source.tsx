import { Fragment } from 'preact';
import type { Summary } from './summary.ts';

/** Where a clipping is from; a host name may be broken behind its dots and hyphens. */
export function Source({ clipping: { siteName, host } }: { clipping: Summary }) {
  const parts = (siteName ?? host).split(/(?<=[.-](?=\S))/);
  return (
    <span>
      {parts.map((part, at) => (
        <Fragment key={`${at} ${part}`}>
          {part}
          {at < parts.length - 1 && <wbr />}
        </Fragment>
      ))}
    </span>
  );
}
