import DictionaryIcon from '@mui/icons-material/MenuBookOutlined';
import { Button, useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** Leads from the list of indicators to what they mean. */
export function DictionaryLink() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/data-dictionary" label={translate('indicators.dictionary.title')}>
      <DictionaryIcon />
    </Button>
  );
}
