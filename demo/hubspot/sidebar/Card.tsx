import type { ReactNode } from 'react';

interface CardProps {
  readonly type: string;
  readonly objectType: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A sidebar card. Only its type, not its rows, tells which object the rows belong to. */
export function Card({ type, objectType, title, children }: CardProps) {
  return (
    <section className="card" data-card-type={type} data-card-id={`${type}/${objectType}/V2`}>
      <h2 className="card-title">{title}</h2>
      <div className="card-body">{children}</div>
    </section>
  );
}
