import type { WorkedExample } from '@/lib/views/worked-examples'

/** Cases from the record itself, told in sentences. */
export function Examples({ examples }: { examples: readonly WorkedExample[] }) {
  return examples.map(({ kind, title, sentences, links }) => (
    <section key={kind} className="card keep-together" data-example={kind}>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 max-w-3xl">{sentences.join(' ')}</p>
      <ul className="mt-1 space-y-1">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{text}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
}
