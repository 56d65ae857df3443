import './stop-screen.css';

/** All that the window shows where Minuta cannot open: why, and what can be done. */
export function StopScreen({ sentence }: { readonly sentence: string }) {
  return (
    <main className="stop-screen">
      <h1>Minuta</h1>
      <p role="alert">{sentence}</p>
    </main>
  );
}
