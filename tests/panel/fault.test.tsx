import '../../src/ui/global.css';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { drawPage } from '../../src/ui/page';

function Faulty(): never {
  throw new Error('No card "x" for a name in the index');
}

it('offers a reload if rendering fails', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onReload = vi.fn();
  document.body.appendChild(document.createElement('div')).id = 'faulty';
  await drawPage('faulty', <Faulty />, onReload);
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Something went wrong');
  await expect.element(page.getByText('No card "x"')).toBeVisible();
  await page.getByRole('button', { name: 'Reload the panel' }).click();
  expect(onReload).toHaveBeenCalledOnce();
  expect(reported).toHaveBeenCalled();
  document.getElementById('faulty')?.remove();
});
