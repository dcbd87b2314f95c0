/**
 * Chunks of text, in UTF-8, or of bytes as the body of a response. A chunk is made when it is asked for, so a slow reader holds no more
 * than one; what the source throws ends the stream with that error, and a reader who leaves closes the source.
 */
export function byteStream(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next()
      if (next.done) controller.close()
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
    },
    async cancel() {
      await source.return?.()
    },
  })
}
