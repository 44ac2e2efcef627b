import { Navigate, useLocation, useParams } from 'react-router';

/** The former addresses of the form and of the review lead to the page of the report, with the place on it. */
export default function ReportEdit() {
  const { id = '' } = useParams();
  const { hash } = useLocation();
  return <Navigate to={`/reports/${encodeURIComponent(id)}/show${hash}`} replace />;
}
