/** Words of others, or a name, which run their own way; `language` is that in which they are (BCP 47), blank where nobody said. */
export function QuotedText({ language = '', children }: { language?: string; children: string }) {
  return <bdi lang={language || undefined}>{children}</bdi>
}
