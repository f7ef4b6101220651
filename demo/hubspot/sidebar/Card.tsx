import type { ReactNode } from 'react';

interface CardProps {
  readonly type: string;
  readonly objectType: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A sidebar card. Its type says which object the rows inside belong to, and the rows do not. */
export function Card({ type, objectType, title, children }: CardProps) {
  return (
    <section className="card" data-card-type={type} data-card-id={`${type}/${objectType}/V2`}>
      <h2 className="card-title">{title}</h2>
      <div className="card-body">{children}</div>
    </section>
  );
}
