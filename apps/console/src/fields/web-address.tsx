/** An address that somebody typed: a link only when it leads to a page. */
export function WebAddress({ of }: { of: string }) {
  if (!/^https?:\/\//i.test(of)) return <>{of}</>;
  return (
    <a href={of} rel="noreferrer nofollow" target="_blank">
      {of}
    </a>
  );
}
