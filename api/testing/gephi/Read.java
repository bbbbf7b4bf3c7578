import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.plugin.MergeProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Read FILE... prints, as a JSON array, what Gephi imports of each file with its own defaults;
 * NODES.csv+LINKS.csv are two tables of one graph.
 */
public class Read {
  public static void main(String[] args) throws Exception {
    var out = System.out;
    // Its modules log there.
    System.setOut(System.err);
    var graphs = new ArrayList<String>();
    for (var arg : args) graphs.add(read(arg.split("\\+")));
    new PrintStream(out, true, StandardCharsets.UTF_8).println(list(graphs));
    System.exit(0);
  }

  private static String read(String[] files) throws Exception {
    var projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    var workspace = projects.getCurrentWorkspace();
    var importer = Lookup.getDefault().lookup(ImportController.class);
    var containers = new Container[files.length];
    var issues = new ArrayList<String>();
    for (var at = 0; at < files.length; at++)
      containers[at] = importer.importFile(new File(files[at]));
    importer.process(
        containers, files.length > 1 ? new MergeProcessor() : new DefaultProcessor(), workspace);
    for (var container : containers)
      for (Iterator<Issue> each = container.getReport().getIssues(100); each.hasNext(); )
        issues.add(text(each.next().getMessage()));

    var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    var graph = model.getDirectedGraph();
    var nodes = new ArrayList<String>();
    for (var node : graph.getNodes()) nodes.add(object(attributes(node)));
    var edges = new ArrayList<String>();
    for (var edge : graph.getEdges()) {
      var fields = attributes(edge);
      fields.add(field("source", text((String) edge.getSource().getId())));
      fields.add(field("target", text((String) edge.getTarget().getId())));
      fields.add(field("type", text(String.valueOf(edge.getTypeLabel()))));
      edges.add(object(fields));
    }
    return object(
        List.of(field("issues", list(issues)), field("nodes", list(nodes)), field("edges", list(edges))));
  }

  /** Every column that has a value. */
  private static List<String> attributes(Element element) {
    var fields = new ArrayList<String>();
    for (Column column : element.getTable()) {
      var value = element.getAttribute(column);
      if (value == null) continue;
      var isPlain = value instanceof Number || value instanceof Boolean;
      fields.add(field(column.getId(), isPlain ? value.toString() : text(value.toString())));
    }
    return fields;
  }

  private static String object(List<String> fields) {
    return "{" + String.join(",", fields) + "}";
  }

  private static String list(List<String> values) {
    return "[" + String.join(",\n", values) + "]";
  }

  private static String field(String name, String json) {
    return text(name) + ":" + json;
  }

  private static String text(String value) {
    var json = new StringBuilder("\"");
    for (var c : value.toCharArray())
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    return json.append('"').toString();
  }
}
