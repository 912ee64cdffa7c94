/** A style sheet as text, for a shadow root that no link of ours may be seen in. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
