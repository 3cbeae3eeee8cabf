/** Style sheets: imported for their effect by pages, as text for the shadow root of the reader. */
declare module '*.css';
declare module '*.css?inline' {
  const css: string;
  export default css;
}
