declare module '*.css';
declare module '*.svg?raw' {
  const svg: string;
  // biome-ignore lint/style/noDefaultExport: the bundler gives the text of a file as its default
  export default svg;
}
