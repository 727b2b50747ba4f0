/** The theme's own file as text: only the server's bundle is built so. */
declare module '*/tokens.css' {
  const text: string;
  export default text;
}
