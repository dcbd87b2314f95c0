const HEAD = 4_096

/** The encoding that a page of HTML declares in its head; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD))
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})/i
      .exec(head)
      ?.slice(1)
      .find((name) => name !== undefined) ?? null
  )
}
