import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from '../render';
import '../../src/panel/styles/global.css';
import { FaultBoundary } from '../../src/panel/view/fault-boundary';

function Faulty(): never {
  throw new Error('No card "x" for a name in the index');
}

it('a fault in drawing leaves a way out instead of a blank panel', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onReload = vi.fn();
  await render(
    <FaultBoundary onReload={onReload}>
      <Faulty />
    </FaultBoundary>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('fault');
  await expect.element(page.getByText('No card "x"')).toBeVisible();
  await page.getByRole('button', { name: 'Load the panel again' }).click();
  expect(onReload).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalled();
});
