/** Text that the CRM page said: set apart, so that its direction cannot turn ours around. */
export function PageText({ children }: { readonly children: string }) {
  return <bdi>{children}</bdi>;
}
