import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { languagesOfNews, type NewsItem, textOfNews } from '@pilotage/shared';

/** The item in each of its languages. */
export function NewsTexts() {
  const item = useRecordContext<NewsItem>();
  const translate = useTranslate();
  if (!item) return null;
  const all = languagesOfNews(item);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridColumn: '1 / -1' }}>
      {all.map((language) => {
        const { title, text } = textOfNews(item, language);
        return (
          <section key={language} aria-label={translate(`resources.newsItems.choices.language.${language}`)}>
            {all.length > 1 && (
              <Typography variant="body2" color="text.secondary">
                {translate(`resources.newsItems.choices.language.${language}`)}
              </Typography>
            )}
            <div lang={language}>
              <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
                {title}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere', mt: 1 }}>{text}</Typography>
            </div>
          </section>
        );
      })}
    </Box>
  );
}
