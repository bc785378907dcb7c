/** Grant for a place to save into: one that a person chose, or what the browser downloads from. Null: she thought better of it. */
export async function pickPlace(): Promise<string | null> {
  const { pick, downloads } = window.onbrand;
  return pick === null ? downloads : ((await pick('place'))[0] ?? null);
}
