using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml;

namespace GovInfoReport.Parsing;

/// <summary>
/// The XML of one part, node by node, within the bounds. Names are atoms of the package's name table: compare them by reference.
/// </summary>
internal sealed class PartReader : IDisposable
{
    /// <summary>No single piece of markup is longer: a start tag with all its attributes must fit into memory.</summary>
    private const int MaxMarkup = 8 * 1024 * 1024;

    private readonly PartStream _stream;
    private readonly XmlReader _xml;
    private readonly int _maxDepth;
    private readonly char[] _scratch = ArrayPool<char>.Shared.Rent(1024);
    private XmlNodeType _type;
    private long _nodes, _nodesBefore;
    private int _bytesOfNode;

    public PartReader(PartStream stream, XmlNameTable names, ReadingBounds bounds)
    {
        _stream = stream;
        // Every nested table takes three elements and often more; beyond that the nesting is hostile and costs memory.
        _maxDepth = (int)Math.Min(16L * bounds.MaxDepth, 100_000);
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = names,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CheckCharacters = false,
        });
        stream.PieceRead = CheckBounds;
    }

    public bool IsElement => _type == XmlNodeType.Element;

    public bool IsEnd => _type == XmlNodeType.EndElement;

    public bool IsText => _type is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA;

    public bool IsEmptyElement => _xml.IsEmptyElement;

    public string Name => _xml.LocalName;

    public string Namespace => _xml.NamespaceURI;

    public int Depth => _xml.Depth;

    /// <summary>Goes to the next node; <see langword="false"/> at the end of the part, whose checksum is then found right.</summary>
    public bool Read()
    {
        _nodes++;
        if (!_xml.Read())
        {
            _stream.Verify();
            return false;
        }

        _type = _xml.NodeType;
        return true;
    }

    /// <summary>Goes to the next node inside an element that started at a depth; <see langword="false"/> at its end tag.</summary>
    public bool ReadInside(int depth) => Read() && Depth > depth;

    /// <summary>
    /// Leaves out the rest of the element that the reader stands on; then it stands on the end tag, or on the element where it is empty.
    /// </summary>
    public void Skip()
    {
        if (!_xml.IsEmptyElement) SkipToEnd(Depth);
    }

    /// <summary>Goes to the end tag of the open element at a depth.</summary>
    public void SkipToEnd(int depth)
    {
        while (ReadInside(depth))
        {
        }
    }

    /// <summary>The value of an attribute, at most 1,024 characters, valid until the next call; empty where there is none.</summary>
    /// <param name="name">An atom of the name table; the namespace does not matter.</param>
    public ReadOnlySpan<char> Attribute(string name)
    {
        ReadOnlySpan<char> value = default;
        if (!_xml.MoveToFirstAttribute()) return value;
        do
        {
            if (!ReferenceEquals(_xml.LocalName, name)) continue;
            value = _scratch.AsSpan(0, _xml.ReadValueChunk(_scratch, 0, 1024));
            break;
        }
        while (_xml.MoveToNextAttribute());
        _xml.MoveToElement();
        return value;
    }

    /// <summary>The whole number in an attribute; <see langword="null"/> where there is none.</summary>
    public int? Integer(string name) =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>The number in an attribute; <see langword="null"/> where there is none.</summary>
    public double? Number(string name) =>
        double.TryParse(Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    /// <summary>The namespace that a prefix stands for; <see langword="null"/> where it stands for none.</summary>
    public string? NamespaceOf(string prefix) => _xml.LookupNamespace(prefix);

    /// <summary>Whether a property such as <c>w:vanish</c> is on: it is when it has no value.</summary>
    public bool IsOn(string valueName) => Attribute(valueName) is not ("0" or "false" or "off");

    /// <summary>The characters of the text node, piece by piece; empty at its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> ReadTextChunk()
    {
        _nodes++;
        return _scratch.AsSpan(0, _xml.ReadValueChunk(_scratch, 0, 1024));
    }

    /// <summary>Checks the bounds once every few thousand bytes and not at every node, which would cost as much as all else here.</summary>
    private void CheckBounds(int bytes)
    {
        if (_xml.Depth > _maxDepth) throw new ReadingBoundException(OfficeTexts.Elements, _maxDepth);
        _bytesOfNode = _nodes == _nodesBefore ? _bytesOfNode + bytes : bytes;
        _nodesBefore = _nodes;
        if (_bytesOfNode > MaxMarkup) throw new ReadingBoundException(OfficeTexts.Markup, MaxMarkup);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
        ArrayPool<char>.Shared.Return(_scratch);
    }
}
