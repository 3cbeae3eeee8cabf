import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleHtml } from '../utils/article/html.ts';
import { picturesOf } from '../utils/article/pictures.ts';
import { captureMark } from './background/readerMark.ts';

/** The sanitised copy of the body, with the sanitiser it needs, and the copies of its pictures: injected at the first save of a page and not before. */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[captureMark] = { articleHtml, picturesOf };
});
