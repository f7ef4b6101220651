import type { HubspotDeal } from '../../deals';

interface PreviewButtonProps {
  readonly deal: HubspotDeal;
  readonly onPreview: (deal: HubspotDeal) => void;
}

export function PreviewButton({ deal, onPreview }: PreviewButtonProps) {
  return (
    <button
      type="button"
      className="preview-button"
      data-test-id="preview-button"
      aria-label={`Preview ${deal.name}`}
      onClick={() => onPreview(deal)}
    >
      Preview
    </button>
  );
}
