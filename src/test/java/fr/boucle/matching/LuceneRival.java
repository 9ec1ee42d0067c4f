package fr.boucle.matching;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A well-kept full-text index on the same listings: BM25 over the offer's words, nearer ones first, the best twenty. */
final class LuceneRival implements AutoCloseable {
    private static final int MOST = 20;
    private static final float NEARNESS = 3;
    private static final double HALF_WAY_M = 50_000;

    private final FrenchAnalyzer analyzer = new FrenchAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param texts one for each need, as it was posted */
    LuceneRival(List<Profile> needs, List<BenchListings.Text> texts) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < needs.size(); i++) {
                var text = texts.get(i % texts.size());
                var point = needs.get(i).point();
                var document = new Document();
                document.add(new TextField("text", text.title() + " " + text.description(), Field.Store.NO));
                document.add(new LatLonDocValuesField("place", point.lat(), point.lon()));
                document.add(new LatLonPoint("place", point.lat(), point.lon()));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    int best(Profile offer, BenchListings.Text text) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream("text", text.title())) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        var words = query.build();
        var point = offer.point();
        var nearer = new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(
                        LatLonPoint.newDistanceFeatureQuery("place", NEARNESS, point.lat(), point.lon(), HALF_WAY_M),
                        BooleanClause.Occur.SHOULD)
                .build();
        return searcher.search(nearer, MOST).scoreDocs.length;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
