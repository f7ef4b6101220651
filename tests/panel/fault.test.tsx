import '../../src/ui/global.css';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FaultBoundary } from '../../src/ui/page';
import { render } from '../render';

function Faulty(): never {
  throw new Error('No card "x" for a name in the index');
}

it('offers a reload if rendering fails', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onReload = vi.fn();
  await render(
    <FaultBoundary onReload={onReload}>
      <Faulty />
    </FaultBoundary>,
  );
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Something went wrong');
  await expect.element(page.getByText('No card "x"')).toBeVisible();
  await page.getByRole('button', { name: 'Reload the panel' }).click();
  expect(onReload).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalled();
});
