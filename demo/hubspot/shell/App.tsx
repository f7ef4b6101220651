import { useEffect } from 'react';
import { DealPage } from '../record/DealPage';
import { dealWithId } from '../record/property-store';
import { DealsView } from '../views/DealsView';
import { dealIdIn, usePath, viewIn } from './location';
import { RecentDeals } from './RecentDeals';
import { TopBar } from './TopBar';

function Page({ path }: { readonly path: string }) {
  const deal = dealWithId(dealIdIn(path));
  if (deal !== undefined) return <DealPage deal={deal} />;
  const view = viewIn(path);
  if (view !== undefined) return <DealsView key={view} view={view} />;
  return <p className="page-not-found">The demo has no page at {path}.</p>;
}

export function App() {
  const path = usePath();
  const title = dealWithId(dealIdIn(path))?.name ?? 'Deals';

  useEffect(() => {
    document.title = `${title} | Deals demo`;
  }, [title]);

  return (
    <>
      <TopBar />
      <RecentDeals path={path} />
      <main className="app-main">
        <Page path={path} />
      </main>
    </>
  );
}
